/**
 * Recognizing a face, through a service that WeChat opens to public bodies only (人脸核身). No environment has it and
 * nothing asks for it: a document and a code to the telephone show who signs, paper does where there is no telephone.
 * Whoever adds an adapter offers it beside those, never in their place, with a consent of its own, and looks up the
 * outcome on the server (人脸识别技术应用安全管理办法: 存在其他方式的，不得将人脸识别作为唯一验证方式).
 */
export interface FaceCheck {
  /** Whether the service confirms, for this account, the person of the name and document that the check was begun for. */
  isConfirmed(verifyId: string): Promise<boolean>;
}

import { seedAwards } from '../../../../localcloud/county';
import { draftedPack, publishedPack } from '../../../support/surface/policy-stages';
import { see } from '../see';
import type { Studio } from './studio';

const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

/** The county bureau's desk: releases of parameters, a trial, the yearly adjustment. */
export function takeCounty(studio: () => Studio): void {
  test('the county bureau’s desk', async () => {
    const { cloud } = studio();
    await seedAwards(cloud.documents, cloud.sealer);
    await publishedPack(cloud);
    const { releaseId } = await draftedPack(cloud, { effectiveFrom: '2028-01-01' });
    const officer = await studio().sitter('lin-xianli', DESK);
    const { hand } = officer;
    await hand.tap('open-worklist');
    await hand.tap('to-packs');
    await see(hand, '等复核 1');
    await hand.tap(`pack-${releaseId}`);
    await see(hand, '都算对了');
    await officer.take('county-pack');

    await officer.goHome();
    await hand.tap('open-worklist');
    await hand.tap('to-packs');
    await hand.tap('to-what-if');
    await hand.tap('pick-group-保障标准');
    await hand.tap('pick-subsistenceStandard');
    await hand.type('trial-0-value', '650');
    await hand.tap('try');
    await see(hand, '各乡镇每月的钱');
    await officer.take('county-what-if');

    await officer.goHome();
    await hand.tap('open-worklist');
    await hand.tap('to-packs');
    await hand.tap('to-adjustment');
    await hand.tap('start-run');
    await see(hand, /算完了：240 户/);
    await officer.take('county-adjustment');
  });
}

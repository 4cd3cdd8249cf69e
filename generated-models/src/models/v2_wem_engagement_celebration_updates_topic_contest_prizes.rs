// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestPrizes"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestPrizes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicContestPrizes {
    /// `tier`: `integer`.
    pub tier: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `imageId`: `string`.
    #[doc(alias = "imageId")]
    pub image_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestPrizes "V2WemEngagementCelebrationUpdatesTopicContestPrizes" 3 {
    (
        tier: i64 = "tier" with_tier,
        name: String = "name" with_name,
        image_id: String = "imageId" with_image_id,
    )
});

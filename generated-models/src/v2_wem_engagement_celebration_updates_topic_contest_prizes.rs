// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestPrizes"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestPrizes`.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicContestPrizes {
    /// `tier`: `integer`.
    pub tier: ::std::option::Option<i64>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `imageId`: `string`.
    #[doc(alias = "imageId")]
    pub image_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestPrizes "V2WemEngagementCelebrationUpdatesTopicContestPrizes" 3 {
    (
        tier: i64 = "tier" 0 with_tier,
        name: ::std::string::String = "name" 0 with_name,
        image_id: ::std::string::String = "imageId" 0 with_image_id,
    )
});

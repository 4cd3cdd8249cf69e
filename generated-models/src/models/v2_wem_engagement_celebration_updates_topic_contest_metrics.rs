// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestMetrics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicContestMetrics {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestMetrics "V2WemEngagementCelebrationUpdatesTopicContestMetrics" 2 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
    )
});

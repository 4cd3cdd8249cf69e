// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicEngagementCelebration"; changes made here are lost at the next generation

use crate::{
    V2WemEngagementCelebrationUpdatesTopicSourceEntity,
    V2WemEngagementCelebrationUpdatesTopicUserId,
};
use crate::runtime::{Extra, Open};

/// The schema `V2WemEngagementCelebrationUpdatesTopicEngagementCelebration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicEngagementCelebration {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `recipient`: `V2WemEngagementCelebrationUpdatesTopicUserId`.
    pub recipient: Option<Box<V2WemEngagementCelebrationUpdatesTopicUserId>>,
    /// `createdBy`: `V2WemEngagementCelebrationUpdatesTopicUserId`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<V2WemEngagementCelebrationUpdatesTopicUserId>>,
    /// `dateCreated`: `string`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<String>,
    /// `type`: one of `UNKNOWN`, `RECOGNITION` and `CONTEST_COMPLETE`.
    pub r#type: Option<Open<Type>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `note`: `string`.
    pub note: Option<String>,
    /// `sourceEntity`: `V2WemEngagementCelebrationUpdatesTopicSourceEntity`.
    #[doc(alias = "sourceEntity")]
    pub source_entity: Option<Box<V2WemEngagementCelebrationUpdatesTopicSourceEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicEngagementCelebration "V2WemEngagementCelebrationUpdatesTopicEngagementCelebration" 8 {
    (
        id: String = "id" with_id,
        recipient: Box<V2WemEngagementCelebrationUpdatesTopicUserId> = "recipient" with_recipient,
        created_by: Box<V2WemEngagementCelebrationUpdatesTopicUserId> = "createdBy" with_created_by,
        date_created: String = "dateCreated" with_date_created,
        r#type: Open<Type> = "type" with_type,
        title: String = "title" with_title,
        note: String = "note" with_note,
        source_entity: Box<V2WemEngagementCelebrationUpdatesTopicSourceEntity> = "sourceEntity" with_source_entity,
    )
});

/// The property `type` of `V2WemEngagementCelebrationUpdatesTopicEngagementCelebration`. Known values: `UNKNOWN`, `RECOGNITION`, `CONTEST_COMPLETE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Recognition,
    ContestComplete,
}

crate::runtime::values!(Type {
    Unknown = "UNKNOWN",
    Recognition = "RECOGNITION",
    ContestComplete = "CONTEST_COMPLETE",
});

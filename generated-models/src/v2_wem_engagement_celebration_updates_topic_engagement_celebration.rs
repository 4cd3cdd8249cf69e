// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicEngagementCelebration"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicEngagementCelebration`.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicEngagementCelebration {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `recipient`: `V2WemEngagementCelebrationUpdatesTopicUserId`.
    pub recipient: ::std::option::Option<
        ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicUserId>,
    >,
    /// `createdBy`: `V2WemEngagementCelebrationUpdatesTopicUserId`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicUserId>,
    >,
    /// `dateCreated`: `string`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `note`: `string`.
    pub note: ::std::option::Option<::std::string::String>,
    /// `sourceEntity`: `V2WemEngagementCelebrationUpdatesTopicSourceEntity`.
    #[doc(alias = "sourceEntity")]
    pub source_entity: ::std::option::Option<
        ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicSourceEntity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicEngagementCelebration "V2WemEngagementCelebrationUpdatesTopicEngagementCelebration" 8 {
    (
        id: ::std::string::String = "id" 0 with_id,
        recipient: ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicUserId> = "recipient" 0 with_recipient,
        created_by: ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicUserId> = "createdBy" 0 with_created_by,
        date_created: ::std::string::String = "dateCreated" 0 with_date_created,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        title: ::std::string::String = "title" 0 with_title,
        note: ::std::string::String = "note" 0 with_note,
        source_entity: ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicSourceEntity> = "sourceEntity" 0 with_source_entity,
    )
});

/// The property `type` of `V2WemEngagementCelebrationUpdatesTopicEngagementCelebration`. Known values: `UNKNOWN`, `RECOGNITION`, `CONTEST_COMPLETE`.
#[non_exhaustive]
pub enum Type {
    Unknown,
    Recognition,
    ContestComplete,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Recognition, "RECOGNITION"),
        (Self::ContestComplete, "CONTEST_COMPLETE"),
    ];
}

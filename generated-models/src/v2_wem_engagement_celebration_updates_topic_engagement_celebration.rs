// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicEngagementCelebration"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicEngagementCelebration`.
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

impl crate::runtime::Model
for V2WemEngagementCelebrationUpdatesTopicEngagementCelebration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        recipient: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        title: ::std::option::Option::None,
        note: ::std::option::Option::None,
        source_entity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2WemEngagementCelebrationUpdatesTopicEngagementCelebration = &<V2WemEngagementCelebrationUpdatesTopicEngagementCelebration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2WemEngagementCelebrationUpdatesTopicEngagementCelebration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("recipient", "recipient", 0),
            ("createdBy", "created_by", 0),
            ("dateCreated", "date_created", 0),
            ("type", "type", 0),
            ("title", "title", 0),
            ("note", "note", 0),
            ("sourceEntity", "source_entity", 0),
        ],
        fields: &[
            &E.id,
            &E.recipient,
            &E.created_by,
            &E.date_created,
            &E.r#type,
            &E.title,
            &E.note,
            &E.source_entity,
        ],
    }
};

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicEngagementCelebration);

crate::runtime::setters!(V2WemEngagementCelebrationUpdatesTopicEngagementCelebration {
    with_id: id: ::std::string::String,
    with_recipient: recipient: ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicUserId>,
    with_created_by: created_by: ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicUserId>,
    with_date_created: date_created: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_title: title: ::std::string::String,
    with_note: note: ::std::string::String,
    with_source_entity: source_entity: ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicSourceEntity>,
});

/// The property `type` of `V2WemEngagementCelebrationUpdatesTopicEngagementCelebration`. Known values: `UNKNOWN`, `RECOGNITION`, `CONTEST_COMPLETE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Recognition,
    ContestComplete,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Recognition, "RECOGNITION"),
        (Self::ContestComplete, "CONTEST_COMPLETE"),
    ];
}

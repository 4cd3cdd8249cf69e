// @generated from the schema "ExternalContactsContactNoteChangedTopicNote"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactNoteChangedTopicNote`.
pub struct ExternalContactsContactNoteChangedTopicNote {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `ExternalContactsContactNoteChangedTopicDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactNoteChangedTopicDivision>,
    >,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<crate::runtime::Open<EntityType>>,
    /// `noteText`: `string`.
    #[doc(alias = "noteText")]
    pub note_text: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `ExternalContactsContactNoteChangedTopicUser`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactNoteChangedTopicUser>,
    >,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactNoteChangedTopicNote {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        entity_id: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        note_text: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        create_date: ::std::option::Option::None,
        modify_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactNoteChangedTopicNote = &<ExternalContactsContactNoteChangedTopicNote as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactNoteChangedTopicNote",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("division", "division", 0),
            ("entityId", "entity_id", 0),
            ("entityType", "entity_type", 0),
            ("noteText", "note_text", 0),
            ("createdBy", "created_by", 0),
            ("createDate", "create_date", 0),
            ("modifyDate", "modify_date", 0),
        ],
        fields: &[
            &E.id,
            &E.division,
            &E.entity_id,
            &E.entity_type,
            &E.note_text,
            &E.created_by,
            &E.create_date,
            &E.modify_date,
        ],
    }
};

crate::runtime::model!(ExternalContactsContactNoteChangedTopicNote);

crate::runtime::setters!(ExternalContactsContactNoteChangedTopicNote {
    with_id: id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::ExternalContactsContactNoteChangedTopicDivision>,
    with_entity_id: entity_id: ::std::string::String,
    with_entity_type: entity_type: crate::runtime::Open<EntityType>,
    with_note_text: note_text: ::std::string::String,
    with_created_by: created_by: ::std::boxed::Box<crate::ExternalContactsContactNoteChangedTopicUser>,
    with_create_date: create_date: crate::runtime::DateTime,
    with_modify_date: modify_date: crate::runtime::DateTime,
});

/// The property `entityType` of `ExternalContactsContactNoteChangedTopicNote`. Known values: `Contact`, `Organization`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntityType {
    Contact,
    Organization,
}

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Contact, "Contact"),
        (Self::Organization, "Organization"),
    ];
}

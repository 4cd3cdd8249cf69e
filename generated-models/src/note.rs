// @generated from the schema "Note"; changes made here are lost at the next generation

/// The schema `Note`.
pub struct Note {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
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
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `User`, required.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `externalDataSources`: `array of ExternalDataSource`, read-only.
    #[doc(alias = "externalDataSources")]
    pub external_data_sources: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalDataSource>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Note {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        entity_id: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        note_text: ::std::option::Option::None,
        modify_date: ::std::option::Option::None,
        create_date: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        external_data_sources: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Note = &<Note as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Note",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("division", "division", 0),
            ("entityId", "entity_id", 0),
            ("entityType", "entity_type", 0),
            ("noteText", "note_text", 0),
            ("modifyDate", "modify_date", 0),
            ("createDate", "create_date", 0),
            ("createdBy", "created_by", 1),
            ("externalDataSources", "external_data_sources", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.division,
            &E.entity_id,
            &E.entity_type,
            &E.note_text,
            &E.modify_date,
            &E.create_date,
            &E.created_by,
            &E.external_data_sources,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Note);

crate::runtime::setters!(Note {
    with_id: id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableStarrableDivision>,
    with_entity_id: entity_id: ::std::string::String,
    with_entity_type: entity_type: crate::runtime::Open<EntityType>,
    with_note_text: note_text: ::std::string::String,
    with_modify_date: modify_date: crate::runtime::DateTime,
    with_create_date: create_date: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::User>,
    with_external_data_sources: external_data_sources: ::std::vec::Vec<crate::ExternalDataSource>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `entityType` of `Note`. Known values: `contact`, `organization`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntityType {
    Contact,
    Organization,
}

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Contact, "contact"),
        (Self::Organization, "organization"),
    ];
}

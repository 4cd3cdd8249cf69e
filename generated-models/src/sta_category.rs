// @generated from the schema "StaCategory"; changes made here are lost at the next generation

/// The schema `StaCategory`.
pub struct StaCategory {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `interactionType`: `string`, required.
    #[doc(alias = "interactionType")]
    pub interaction_type: ::std::option::Option<crate::runtime::Open<InteractionType>>,
    /// `criteria`: `Operand`, required.
    pub criteria: ::std::option::Option<::std::boxed::Box<crate::Operand>>,
    /// `createdBy`: `AddressableEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StaCategory {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        interaction_type: ::std::option::Option::None,
        criteria: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StaCategory = &<StaCategory as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StaCategory",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("interactionType", "interaction_type", 1),
            ("criteria", "criteria", 1),
            ("createdBy", "created_by", 0),
            ("dateCreated", "date_created", 0),
            ("modifiedBy", "modified_by", 0),
            ("dateModified", "date_modified", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.interaction_type,
            &E.criteria,
            &E.created_by,
            &E.date_created,
            &E.modified_by,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(StaCategory);

crate::runtime::setters!(StaCategory {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_interaction_type: interaction_type: crate::runtime::Open<InteractionType>,
    with_criteria: criteria: ::std::boxed::Box<crate::Operand>,
    with_created_by: created_by: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `interactionType` of `StaCategory`. Known values: `Voice`, `Digital`, `All`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InteractionType {
    Voice,
    Digital,
    All,
}

impl crate::runtime::Enum for InteractionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Digital, "Digital"),
        (Self::All, "All"),
    ];
}

// @generated from the schema "OrganizationPresence"; changes made here are lost at the next generation

/// The schema `OrganizationPresence`.
pub struct OrganizationPresence {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `languageLabels`: `map of string`, required.
    #[doc(alias = "languageLabels")]
    pub language_labels: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<::std::string::String>,
    /// `deactivated`: `boolean`.
    pub deactivated: ::std::option::Option<bool>,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `User`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OrganizationPresence {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        language_labels: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        deactivated: ::std::option::Option::None,
        primary: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OrganizationPresence = &<OrganizationPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OrganizationPresence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("languageLabels", "language_labels", 1),
            ("systemPresence", "system_presence", 0),
            ("deactivated", "deactivated", 0),
            ("primary", "primary", 0),
            ("createdBy", "created_by", 0),
            ("createdDate", "created_date", 0),
            ("modifiedBy", "modified_by", 0),
            ("modifiedDate", "modified_date", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.language_labels,
            &E.system_presence,
            &E.deactivated,
            &E.primary,
            &E.created_by,
            &E.created_date,
            &E.modified_by,
            &E.modified_date,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OrganizationPresence);

crate::runtime::setters!(OrganizationPresence {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_language_labels: language_labels: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_system_presence: system_presence: ::std::string::String,
    with_deactivated: deactivated: bool,
    with_primary: primary: bool,
    with_created_by: created_by: ::std::boxed::Box<crate::User>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::User>,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

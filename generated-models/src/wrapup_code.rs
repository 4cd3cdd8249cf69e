// @generated from the schema "WrapupCode"; changes made here are lost at the next generation

/// The schema `WrapupCode`.
pub struct WrapupCode {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `StarrableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::StarrableDivision>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `string`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WrapupCode {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WrapupCode = &<WrapupCode as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WrapupCode",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("createdBy", "created_by", 0),
            ("modifiedBy", "modified_by", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.modified_by,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WrapupCode);

crate::runtime::setters!(WrapupCode {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::StarrableDivision>,
    with_description: description: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::string::String,
    with_modified_by: modified_by: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

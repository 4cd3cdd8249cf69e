// @generated from the schema "Attribute"; changes made here are lost at the next generation

/// The schema `Attribute`.
pub struct Attribute {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `DomainEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Attribute {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        description: ::std::option::Option::None,
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
    const E: &Attribute = &<Attribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Attribute",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("version", "version", 0),
            ("description", "description", 0),
            ("createdBy", "created_by", 0),
            ("dateCreated", "date_created", 0),
            ("modifiedBy", "modified_by", 0),
            ("dateModified", "date_modified", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.version,
            &E.description,
            &E.created_by,
            &E.date_created,
            &E.modified_by,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Attribute);

crate::runtime::setters!(Attribute {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_version: version: i32,
    with_description: description: ::std::string::String,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

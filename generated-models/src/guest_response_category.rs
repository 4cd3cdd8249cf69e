// @generated from the schema "GuestResponseCategory"; changes made here are lost at the next generation

/// The schema `GuestResponseCategory`.
pub struct GuestResponseCategory {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `parentCategory`: `GuestCategoryReference`, read-only.
    #[doc(alias = "parentCategory")]
    pub parent_category: ::std::option::Option<
        ::std::boxed::Box<crate::GuestCategoryReference>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GuestResponseCategory {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        parent_category: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GuestResponseCategory = &<GuestResponseCategory as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GuestResponseCategory",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("externalId", "external_id", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("parentCategory", "parent_category", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.external_id,
            &E.date_created,
            &E.date_modified,
            &E.parent_category,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(GuestResponseCategory);

crate::runtime::setters!(GuestResponseCategory {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_external_id: external_id: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_parent_category: parent_category: ::std::boxed::Box<crate::GuestCategoryReference>,
    with_self_uri: self_uri: ::std::string::String,
});

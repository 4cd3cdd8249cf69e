// @generated from the schema "ScimV2Group"; changes made here are lost at the next generation

/// The schema `ScimV2Group`.
pub struct ScimV2Group {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `schemas`: `array of string`, read-only.
    pub schemas: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `displayName`: `string`, required, read-only.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `members`: `array of ScimV2MemberReference`.
    pub members: ::std::option::Option<::std::vec::Vec<crate::ScimV2MemberReference>>,
    /// `meta`: `ScimMetadata`, read-only.
    pub meta: ::std::option::Option<::std::boxed::Box<crate::ScimMetadata>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimV2Group {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        schemas: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        members: ::std::option::Option::None,
        meta: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimV2Group = &<ScimV2Group as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimV2Group",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("schemas", "schemas", 2),
            ("displayName", "display_name", 3),
            ("externalId", "external_id", 0),
            ("members", "members", 0),
            ("meta", "meta", 2),
        ],
        fields: &[
            &E.id,
            &E.schemas,
            &E.display_name,
            &E.external_id,
            &E.members,
            &E.meta,
        ],
    }
};

crate::runtime::model!(ScimV2Group);

crate::runtime::setters!(ScimV2Group {
    with_id: id: ::std::string::String,
    with_schemas: schemas: ::std::vec::Vec<::std::string::String>,
    with_display_name: display_name: ::std::string::String,
    with_external_id: external_id: ::std::string::String,
    with_members: members: ::std::vec::Vec<crate::ScimV2MemberReference>,
    with_meta: meta: ::std::boxed::Box<crate::ScimMetadata>,
});

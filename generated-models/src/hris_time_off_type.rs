// @generated from the schema "HrisTimeOffType"; changes made here are lost at the next generation

/// The schema `HrisTimeOffType`.
pub struct HrisTimeOffType {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `hrisIntegrationId`: `string`, required.
    #[doc(alias = "hrisIntegrationId")]
    pub hris_integration_id: ::std::option::Option<::std::string::String>,
    /// `secondaryId`: `string`.
    #[doc(alias = "secondaryId")]
    pub secondary_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HrisTimeOffType {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        hris_integration_id: ::std::option::Option::None,
        secondary_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HrisTimeOffType = &<HrisTimeOffType as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HrisTimeOffType",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("hrisIntegrationId", "hris_integration_id", 1),
            ("secondaryId", "secondary_id", 0),
        ],
        fields: &[&E.id, &E.name, &E.hris_integration_id, &E.secondary_id],
    }
};

crate::runtime::model!(HrisTimeOffType);

crate::runtime::setters!(HrisTimeOffType {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_hris_integration_id: hris_integration_id: ::std::string::String,
    with_secondary_id: secondary_id: ::std::string::String,
});

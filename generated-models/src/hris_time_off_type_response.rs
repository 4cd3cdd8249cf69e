// @generated from the schema "HrisTimeOffTypeResponse"; changes made here are lost at the next generation

/// The schema `HrisTimeOffTypeResponse`.
pub struct HrisTimeOffTypeResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `secondaryId`: `string`.
    #[doc(alias = "secondaryId")]
    pub secondary_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HrisTimeOffTypeResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        secondary_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HrisTimeOffTypeResponse = &<HrisTimeOffTypeResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HrisTimeOffTypeResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("secondaryId", "secondary_id", 0),
        ],
        fields: &[&E.id, &E.name, &E.secondary_id],
    }
};

crate::runtime::model!(HrisTimeOffTypeResponse);

crate::runtime::setters!(HrisTimeOffTypeResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_secondary_id: secondary_id: ::std::string::String,
});

// @generated from the schema "FacetKeyAttribute"; changes made here are lost at the next generation

/// The schema `FacetKeyAttribute`.
pub struct FacetKeyAttribute {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FacetKeyAttribute {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FacetKeyAttribute = &<FacetKeyAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FacetKeyAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("name", "name", 0), ("count", "count", 0)],
        fields: &[&E.id, &E.name, &E.count],
    }
};

crate::runtime::model!(FacetKeyAttribute);

crate::runtime::setters!(FacetKeyAttribute {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_count: count: i32,
});

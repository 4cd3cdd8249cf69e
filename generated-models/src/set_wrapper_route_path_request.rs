// @generated from the schema "SetWrapperRoutePathRequest"; changes made here are lost at the next generation

/// The schema `SetWrapperRoutePathRequest`.
pub struct SetWrapperRoutePathRequest {
    /// `values`: `array of RoutePathRequest`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::RoutePathRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SetWrapperRoutePathRequest {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SetWrapperRoutePathRequest = &<SetWrapperRoutePathRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SetWrapperRoutePathRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(SetWrapperRoutePathRequest);

crate::runtime::setters!(SetWrapperRoutePathRequest {
    with_values: values: ::std::vec::Vec<crate::RoutePathRequest>,
});

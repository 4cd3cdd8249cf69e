// @generated from the schema "SetWrapperRoutePathRequest"; changes made here are lost at the next generation

/// The schema `SetWrapperRoutePathRequest`.
#[repr(C)]
pub struct SetWrapperRoutePathRequest {
    /// `values`: `array of RoutePathRequest`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::RoutePathRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SetWrapperRoutePathRequest "SetWrapperRoutePathRequest" 1 {
    (
        values: ::std::vec::Vec<crate::RoutePathRequest> = "values" 0 with_values,
    )
});

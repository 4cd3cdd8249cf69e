// @generated from the schema "SetWrapperRoutePathRequest"; changes made here are lost at the next generation

use crate::RoutePathRequest;
use crate::runtime::Extra;

/// The schema `SetWrapperRoutePathRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SetWrapperRoutePathRequest {
    /// `values`: `array of RoutePathRequest`.
    pub values: Option<Vec<RoutePathRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SetWrapperRoutePathRequest "SetWrapperRoutePathRequest" 1 {
    (
        values: Vec<RoutePathRequest> = "values" with_values,
    )
});

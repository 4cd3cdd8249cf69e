// @generated from the schema "DomainNetworkRoute"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DomainNetworkRoute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainNetworkRoute {
    /// `prefix`: `string`.
    pub prefix: Option<String>,
    /// `nexthop`: `string`.
    pub nexthop: Option<String>,
    /// `persistent`: `boolean`.
    pub persistent: Option<bool>,
    /// `metric`: `integer (int32)`.
    pub metric: Option<i32>,
    /// `family`: `integer (int32)`.
    pub family: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainNetworkRoute "DomainNetworkRoute" 5 {
    (
        prefix: String = "prefix" with_prefix,
        nexthop: String = "nexthop" with_nexthop,
        persistent: bool = "persistent" with_persistent,
        metric: i32 = "metric" with_metric,
        family: i32 = "family" with_family,
    )
});

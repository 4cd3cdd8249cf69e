// @generated from the schema "DomainNetworkRoute"; changes made here are lost at the next generation

/// The schema `DomainNetworkRoute`.
#[repr(C)]
pub struct DomainNetworkRoute {
    /// `prefix`: `string`.
    pub prefix: ::std::option::Option<::std::string::String>,
    /// `nexthop`: `string`.
    pub nexthop: ::std::option::Option<::std::string::String>,
    /// `persistent`: `boolean`.
    pub persistent: ::std::option::Option<bool>,
    /// `metric`: `integer (int32)`.
    pub metric: ::std::option::Option<i32>,
    /// `family`: `integer (int32)`.
    pub family: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainNetworkRoute "DomainNetworkRoute" 5 {
    (
        prefix: ::std::string::String = "prefix" 0 with_prefix,
        nexthop: ::std::string::String = "nexthop" 0 with_nexthop,
        persistent: bool = "persistent" 0 with_persistent,
        metric: i32 = "metric" 0 with_metric,
        family: i32 = "family" 0 with_family,
    )
});

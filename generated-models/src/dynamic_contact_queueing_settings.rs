// @generated from the schema "DynamicContactQueueingSettings"; changes made here are lost at the next generation

/// The schema `DynamicContactQueueingSettings`.
#[repr(C)]
pub struct DynamicContactQueueingSettings {
    /// `sort`: `boolean`.
    pub sort: ::std::option::Option<bool>,
    /// `filter`: `boolean`.
    pub filter: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DynamicContactQueueingSettings "DynamicContactQueueingSettings" 2 {
    (
        sort: bool = "sort" 0 with_sort,
        filter: bool = "filter" 0 with_filter,
    )
});

// @generated from the schema "MediaUtilization"; changes made here are lost at the next generation

/// The schema `MediaUtilization`.
#[repr(C)]
pub struct MediaUtilization {
    /// `maximumCapacity`: `integer (int32)`.
    #[doc(alias = "maximumCapacity")]
    pub maximum_capacity: ::std::option::Option<i32>,
    /// `interruptableMediaTypes`: `array of string`.
    #[doc(alias = "interruptableMediaTypes")]
    pub interruptable_media_types: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `includeNonAcd`: `boolean`.
    #[doc(alias = "includeNonAcd")]
    pub include_non_acd: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaUtilization "MediaUtilization" 3 {
    (
        maximum_capacity: i32 = "maximumCapacity" 0 with_maximum_capacity,
        interruptable_media_types: ::std::vec::Vec<::std::string::String> = "interruptableMediaTypes" 0 with_interruptable_media_types,
        include_non_acd: bool = "includeNonAcd" 0 with_include_non_acd,
    )
});

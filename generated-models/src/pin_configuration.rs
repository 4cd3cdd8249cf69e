// @generated from the schema "PINConfiguration"; changes made here are lost at the next generation

/// The schema `PINConfiguration`.
#[repr(C)]
pub struct PINConfiguration {
    /// `minimumLength`: `integer (int32)`.
    #[doc(alias = "minimumLength")]
    pub minimum_length: ::std::option::Option<i32>,
    /// `maximumLength`: `integer (int32)`.
    #[doc(alias = "maximumLength")]
    pub maximum_length: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PINConfiguration "PINConfiguration" 2 {
    (
        minimum_length: i32 = "minimumLength" 0 with_minimum_length,
        maximum_length: i32 = "maximumLength" 0 with_maximum_length,
    )
});

// @generated from the schema "Snapshots"; changes made here are lost at the next generation

/// The schema `Snapshots`.
#[repr(C)]
pub struct Snapshots {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `daysInPast`: `integer (int32)`.
    #[doc(alias = "daysInPast")]
    pub days_in_past: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Snapshots "Snapshots" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        days_in_past: i32 = "daysInPast" 0 with_days_in_past,
    )
});

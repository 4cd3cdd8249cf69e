// @generated from the schema "WorkitemsChangeWorkitemDelta"; changes made here are lost at the next generation

/// The schema `WorkitemsChangeWorkitemDelta`.
#[repr(C)]
pub struct WorkitemsChangeWorkitemDelta {
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `delta`: `WorkitemDelta`.
    pub delta: ::std::option::Option<::std::boxed::Box<crate::WorkitemDelta>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsChangeWorkitemDelta "WorkitemsChangeWorkitemDelta" 3 {
    (
        version: i32 = "version" 0 with_version,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 0 with_modified_by,
        delta: ::std::boxed::Box<crate::WorkitemDelta> = "delta" 0 with_delta,
    )
});

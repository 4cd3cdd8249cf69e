// @generated from the schema "BuActivitySettingsResponse"; changes made here are lost at the next generation

/// The schema `BuActivitySettingsResponse`.
#[repr(C)]
pub struct BuActivitySettingsResponse {
    /// `defaultActivityCode`: `ActivityCodeReference`.
    #[doc(alias = "defaultActivityCode")]
    pub default_activity_code: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityCodeReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuActivitySettingsResponse "BuActivitySettingsResponse" 1 {
    (
        default_activity_code: ::std::boxed::Box<crate::ActivityCodeReference> = "defaultActivityCode" 0 with_default_activity_code,
    )
});

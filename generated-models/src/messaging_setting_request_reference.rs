// @generated from the schema "MessagingSettingRequestReference"; changes made here are lost at the next generation

/// The schema `MessagingSettingRequestReference`.
#[repr(C)]
pub struct MessagingSettingRequestReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessagingSettingRequestReference "MessagingSettingRequestReference" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});

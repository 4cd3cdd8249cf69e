// @generated from the schema "EmailsSettings"; changes made here are lost at the next generation

/// The schema `EmailsSettings`.
#[repr(C)]
pub struct EmailsSettings {
    /// `sendingSizeLimit`: `integer (int32)`.
    #[doc(alias = "sendingSizeLimit")]
    pub sending_size_limit: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailsSettings "EmailsSettings" 1 {
    (
        sending_size_limit: i32 = "sendingSizeLimit" 0 with_sending_size_limit,
    )
});

// @generated from the schema "TrustRequestCreate"; changes made here are lost at the next generation

/// The schema `TrustRequestCreate`.
#[repr(C)]
pub struct TrustRequestCreate {
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `groupIds`: `array of string`.
    #[doc(alias = "groupIds")]
    pub group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrustRequestCreate "TrustRequestCreate" 2 {
    (
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 0 with_user_ids,
        group_ids: ::std::vec::Vec<::std::string::String> = "groupIds" 0 with_group_ids,
    )
});

// @generated from the schema "LineUserId"; changes made here are lost at the next generation

/// The schema `LineUserId`.
#[repr(C)]
pub struct LineUserId {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LineUserId "LineUserId" 1 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
    )
});

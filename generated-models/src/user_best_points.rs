// @generated from the schema "UserBestPoints"; changes made here are lost at the next generation

/// The schema `UserBestPoints`.
#[repr(C)]
pub struct UserBestPoints {
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `bestPoints`: `array of UserBestPointsItem`, read-only.
    #[doc(alias = "bestPoints")]
    pub best_points: ::std::option::Option<::std::vec::Vec<crate::UserBestPointsItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserBestPoints "UserBestPoints" 2 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 2 with_user,
        best_points: ::std::vec::Vec<crate::UserBestPointsItem> = "bestPoints" 2 with_best_points,
    )
});

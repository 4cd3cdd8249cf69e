// @generated from the schema "UserAvailableTimes"; changes made here are lost at the next generation

/// The schema `UserAvailableTimes`.
#[repr(C)]
pub struct UserAvailableTimes {
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `availableTimes`: `array of AvailableTime`, read-only.
    #[doc(alias = "availableTimes")]
    pub available_times: ::std::option::Option<::std::vec::Vec<crate::AvailableTime>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserAvailableTimes "UserAvailableTimes" 2 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 2 with_user,
        available_times: ::std::vec::Vec<crate::AvailableTime> = "availableTimes" 2 with_available_times,
    )
});

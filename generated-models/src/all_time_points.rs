// @generated from the schema "AllTimePoints"; changes made here are lost at the next generation

/// The schema `AllTimePoints`.
#[repr(C)]
pub struct AllTimePoints {
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `allTimePoints`: `integer (int64)`, read-only.
    #[doc(alias = "allTimePoints")]
    pub all_time_points: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AllTimePoints "AllTimePoints" 3 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 2 with_user,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 2 with_date_end_workday,
        all_time_points: i64 = "allTimePoints" 2 with_all_time_points,
    )
});

// @generated from the schema "OverallBestPointsItem"; changes made here are lost at the next generation

/// The schema `OverallBestPointsItem`.
#[repr(C)]
pub struct OverallBestPointsItem {
    /// `granularityType`: `string`, read-only.
    #[doc(alias = "granularityType")]
    pub granularity_type: ::std::option::Option<crate::runtime::Open<GranularityType>>,
    /// `users`: `array of UserReference`, read-only.
    pub users: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `count`: `integer (int32)`, read-only.
    pub count: ::std::option::Option<i32>,
    /// `points`: `integer (int32)`, read-only.
    pub points: ::std::option::Option<i32>,
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OverallBestPointsItem "OverallBestPointsItem" 6 {
    (
        granularity_type: crate::runtime::Open<GranularityType> = "granularityType" 2 with_granularity_type,
        users: ::std::vec::Vec<crate::UserReference> = "users" 2 with_users,
        count: i32 = "count" 2 with_count,
        points: i32 = "points" 2 with_points,
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 2 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 2 with_date_end_workday,
    )
});

/// The property `granularityType` of `OverallBestPointsItem`. Known values: `Daily`, `Weekly`, `Monthly`.
#[non_exhaustive]
pub enum GranularityType {
    Daily,
    Weekly,
    Monthly,
}

crate::runtime::known!(GranularityType);

impl crate::runtime::Enum for GranularityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
        (Self::Monthly, "Monthly"),
    ];
}

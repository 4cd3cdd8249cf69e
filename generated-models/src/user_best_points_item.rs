// @generated from the schema "UserBestPointsItem"; changes made here are lost at the next generation

/// The schema `UserBestPointsItem`.
#[repr(C)]
pub struct UserBestPointsItem {
    /// `granularityType`: `string`, read-only.
    #[doc(alias = "granularityType")]
    pub granularity_type: ::std::option::Option<crate::runtime::Open<GranularityType>>,
    /// `points`: `integer (int32)`, read-only.
    pub points: ::std::option::Option<i32>,
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `rank`: `integer (int32)`, read-only.
    pub rank: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserBestPointsItem "UserBestPointsItem" 5 {
    (
        granularity_type: crate::runtime::Open<GranularityType> = "granularityType" 2 with_granularity_type,
        points: i32 = "points" 2 with_points,
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 2 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 2 with_date_end_workday,
        rank: i32 = "rank" 2 with_rank,
    )
});

/// The property `granularityType` of `UserBestPointsItem`. Known values: `Daily`, `Weekly`, `Monthly`.
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

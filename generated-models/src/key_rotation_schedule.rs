// @generated from the schema "KeyRotationSchedule"; changes made here are lost at the next generation

/// The schema `KeyRotationSchedule`.
#[repr(C)]
pub struct KeyRotationSchedule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `period`: `string`, required.
    pub period: ::std::option::Option<crate::runtime::Open<Period>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KeyRotationSchedule "KeyRotationSchedule" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        period: crate::runtime::Open<Period> = "period" 1 with_period,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `period` of `KeyRotationSchedule`. Known values: `DISABLED`, `DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`.
#[non_exhaustive]
pub enum Period {
    Disabled,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

crate::runtime::known!(Period);

impl crate::runtime::Enum for Period {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disabled, "DISABLED"),
        (Self::Daily, "DAILY"),
        (Self::Weekly, "WEEKLY"),
        (Self::Monthly, "MONTHLY"),
        (Self::Yearly, "YEARLY"),
    ];
}

// @generated from the schema "JourneyViewSchedule"; changes made here are lost at the next generation

/// The schema `JourneyViewSchedule`.
#[repr(C)]
pub struct JourneyViewSchedule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `frequency`: `string`, required.
    pub frequency: ::std::option::Option<crate::runtime::Open<Frequency>>,
    /// `dateModified`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `user`: `AddressableEntityRef`, required, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewSchedule "JourneyViewSchedule" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        frequency: crate::runtime::Open<Frequency> = "frequency" 1 with_frequency,
        date_modified: crate::runtime::DateTime = "dateModified" 3 with_date_modified,
        user: ::std::boxed::Box<crate::AddressableEntityRef> = "user" 3 with_user,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `frequency` of `JourneyViewSchedule`. Known values: `Daily`, `Weekly`, `Monthly`.
#[non_exhaustive]
pub enum Frequency {
    Daily,
    Weekly,
    Monthly,
}

crate::runtime::known!(Frequency);

impl crate::runtime::Enum for Frequency {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
        (Self::Monthly, "Monthly"),
    ];
}

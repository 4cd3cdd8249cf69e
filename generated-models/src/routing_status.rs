// @generated from the schema "RoutingStatus"; changes made here are lost at the next generation

/// The schema `RoutingStatus`.
#[repr(C)]
pub struct RoutingStatus {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoutingStatus "RoutingStatus" 3 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
    )
});

/// The property `status` of `RoutingStatus`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
#[non_exhaustive]
pub enum Status {
    OffQueue,
    Idle,
    Interacting,
    NotResponding,
    Communicating,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OffQueue, "OFF_QUEUE"),
        (Self::Idle, "IDLE"),
        (Self::Interacting, "INTERACTING"),
        (Self::NotResponding, "NOT_RESPONDING"),
        (Self::Communicating, "COMMUNICATING"),
    ];
}

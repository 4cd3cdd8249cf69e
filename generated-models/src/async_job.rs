// @generated from the schema "AsyncJob"; changes made here are lost at the next generation

/// The schema `AsyncJob`.
#[repr(C)]
pub struct AsyncJob {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AsyncJob "AsyncJob" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        state: crate::runtime::Open<State> = "state" 0 with_state,
    )
});

/// The property `state` of `AsyncJob`. Known values: `Running`, `Completed`, `Failed`, `Cancelled`.
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    Failed,
    Cancelled,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
        (Self::Cancelled, "Cancelled"),
    ];
}

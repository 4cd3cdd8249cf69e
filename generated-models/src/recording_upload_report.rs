// @generated from the schema "RecordingUploadReport"; changes made here are lost at the next generation

/// The schema `RecordingUploadReport`.
#[repr(C)]
pub struct RecordingUploadReport {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `signedUrl`: `string`.
    #[doc(alias = "signedUrl")]
    pub signed_url: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingUploadReport "RecordingUploadReport" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        signed_url: ::std::string::String = "signedUrl" 0 with_signed_url,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `RecordingUploadReport`. Known values: `InProgress`, `Completed`, `Failed`.
#[non_exhaustive]
pub enum State {
    InProgress,
    Completed,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
    ];
}

// @generated from the schema "DeleteProgramResponse"; changes made here are lost at the next generation

/// The schema `DeleteProgramResponse`.
#[repr(C)]
pub struct DeleteProgramResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `topicLinksJob`: `AddressableEntityRef`.
    #[doc(alias = "topicLinksJob")]
    pub topic_links_job: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DeleteProgramResponse "DeleteProgramResponse" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        topic_links_job: ::std::boxed::Box<crate::AddressableEntityRef> = "topicLinksJob" 0 with_topic_links_job,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

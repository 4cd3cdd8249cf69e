// @generated from the schema "Program"; changes made here are lost at the next generation

/// The schema `Program`.
#[repr(C)]
pub struct Program {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `topics`: `array of BaseTopicEntitiy`.
    pub topics: ::std::option::Option<::std::vec::Vec<crate::BaseTopicEntitiy>>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `publishedBy`: `AddressableEntityRef`.
    #[doc(alias = "publishedBy")]
    pub published_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `datePublished`: `string (date-time)`.
    #[doc(alias = "datePublished")]
    pub date_published: ::std::option::Option<crate::runtime::DateTime>,
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

crate::runtime::model!(Program "Program" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        published: bool = "published" 0 with_published,
        topics: ::std::vec::Vec<crate::BaseTopicEntitiy> = "topics" 0 with_topics,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
        modified_by: ::std::boxed::Box<crate::AddressableEntityRef> = "modifiedBy" 0 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        published_by: ::std::boxed::Box<crate::AddressableEntityRef> = "publishedBy" 0 with_published_by,
        date_published: crate::runtime::DateTime = "datePublished" 0 with_date_published,
        topic_links_job: ::std::boxed::Box<crate::AddressableEntityRef> = "topicLinksJob" 0 with_topic_links_job,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

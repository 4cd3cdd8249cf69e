// @generated from the schema "DocumentationResult"; changes made here are lost at the next generation

/// The schema `DocumentationResult`.
#[repr(C)]
pub struct DocumentationResult {
    /// `id`: `integer (int32)`, required.
    pub id: ::std::option::Option<i32>,
    /// `categories`: `array of integer (int32)`.
    pub categories: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `content`: `string`.
    pub content: ::std::option::Option<::std::string::String>,
    /// `excerpt`: `string`.
    pub excerpt: ::std::option::Option<::std::string::String>,
    /// `link`: `string`.
    pub link: ::std::option::Option<::std::string::String>,
    /// `modified`: `string (date-time)`.
    pub modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `service`: `array of integer (int32)`.
    pub service: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `slug`: `string`.
    pub slug: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `get_type`: `string`.
    pub get_type: ::std::option::Option<::std::string::String>,
    /// `facet_feature`: `array of integer (int32)`.
    pub facet_feature: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `facet_role`: `array of integer (int32)`.
    pub facet_role: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `facet_service`: `array of integer (int32)`.
    pub facet_service: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `faq_categories`: `array of integer (int32)`.
    pub faq_categories: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `releasenote_category`: `array of integer (int32)`.
    pub releasenote_category: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `releasenote_tag`: `array of integer (int32)`.
    pub releasenote_tag: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `service-area`: `array of integer (int32)`.
    #[doc(alias = "service-area")]
    pub service_area: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `video_categories`: `array of integer (int32)`.
    pub video_categories: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentationResult "DocumentationResult" 20 {
    (
        id: i32 = "id" 1 with_id,
        categories: ::std::vec::Vec<i32> = "categories" 0 with_categories,
        description: ::std::string::String = "description" 0 with_description,
        content: ::std::string::String = "content" 0 with_content,
        excerpt: ::std::string::String = "excerpt" 0 with_excerpt,
        link: ::std::string::String = "link" 0 with_link,
        modified: crate::runtime::DateTime = "modified" 0 with_modified,
        name: ::std::string::String = "name" 0 with_name,
        service: ::std::vec::Vec<i32> = "service" 0 with_service,
        slug: ::std::string::String = "slug" 0 with_slug,
        title: ::std::string::String = "title" 0 with_title,
        get_type: ::std::string::String = "get_type" 0 with_get_type,
        facet_feature: ::std::vec::Vec<i32> = "facet_feature" 0 with_facet_feature,
        facet_role: ::std::vec::Vec<i32> = "facet_role" 0 with_facet_role,
        facet_service: ::std::vec::Vec<i32> = "facet_service" 0 with_facet_service,
        faq_categories: ::std::vec::Vec<i32> = "faq_categories" 0 with_faq_categories,
    )
    (
        releasenote_category: ::std::vec::Vec<i32> = "releasenote_category" 0 with_releasenote_category,
        releasenote_tag: ::std::vec::Vec<i32> = "releasenote_tag" 0 with_releasenote_tag,
        service_area: ::std::vec::Vec<i32> = "service-area" 0 with_service_area,
        video_categories: ::std::vec::Vec<i32> = "video_categories" 0 with_video_categories,
    )
});

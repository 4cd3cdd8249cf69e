// @generated from the schema "DocumentationResult"; changes made here are lost at the next generation

/// The schema `DocumentationResult`.
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

impl crate::runtime::Model for DocumentationResult {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        categories: ::std::option::Option::None,
        description: ::std::option::Option::None,
        content: ::std::option::Option::None,
        excerpt: ::std::option::Option::None,
        link: ::std::option::Option::None,
        modified: ::std::option::Option::None,
        name: ::std::option::Option::None,
        service: ::std::option::Option::None,
        slug: ::std::option::Option::None,
        title: ::std::option::Option::None,
        get_type: ::std::option::Option::None,
        facet_feature: ::std::option::Option::None,
        facet_role: ::std::option::Option::None,
        facet_service: ::std::option::Option::None,
        faq_categories: ::std::option::Option::None,
        releasenote_category: ::std::option::Option::None,
        releasenote_tag: ::std::option::Option::None,
        service_area: ::std::option::Option::None,
        video_categories: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentationResult = &<DocumentationResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentationResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("categories", "categories", 0),
            ("description", "description", 0),
            ("content", "content", 0),
            ("excerpt", "excerpt", 0),
            ("link", "link", 0),
            ("modified", "modified", 0),
            ("name", "name", 0),
            ("service", "service", 0),
            ("slug", "slug", 0),
            ("title", "title", 0),
            ("get_type", "get_type", 0),
            ("facet_feature", "facet_feature", 0),
            ("facet_role", "facet_role", 0),
            ("facet_service", "facet_service", 0),
            ("faq_categories", "faq_categories", 0),
            ("releasenote_category", "releasenote_category", 0),
            ("releasenote_tag", "releasenote_tag", 0),
            ("service-area", "service_area", 0),
            ("video_categories", "video_categories", 0),
        ],
        fields: &[
            &E.id,
            &E.categories,
            &E.description,
            &E.content,
            &E.excerpt,
            &E.link,
            &E.modified,
            &E.name,
            &E.service,
            &E.slug,
            &E.title,
            &E.get_type,
            &E.facet_feature,
            &E.facet_role,
            &E.facet_service,
            &E.faq_categories,
            &E.releasenote_category,
            &E.releasenote_tag,
            &E.service_area,
            &E.video_categories,
        ],
    }
};

crate::runtime::model!(DocumentationResult);

crate::runtime::setters!(DocumentationResult {
    with_id: id: i32,
    with_categories: categories: ::std::vec::Vec<i32>,
    with_description: description: ::std::string::String,
    with_content: content: ::std::string::String,
    with_excerpt: excerpt: ::std::string::String,
    with_link: link: ::std::string::String,
    with_modified: modified: crate::runtime::DateTime,
    with_name: name: ::std::string::String,
    with_service: service: ::std::vec::Vec<i32>,
    with_slug: slug: ::std::string::String,
    with_title: title: ::std::string::String,
    with_get_type: get_type: ::std::string::String,
    with_facet_feature: facet_feature: ::std::vec::Vec<i32>,
    with_facet_role: facet_role: ::std::vec::Vec<i32>,
    with_facet_service: facet_service: ::std::vec::Vec<i32>,
    with_faq_categories: faq_categories: ::std::vec::Vec<i32>,
    with_releasenote_category: releasenote_category: ::std::vec::Vec<i32>,
    with_releasenote_tag: releasenote_tag: ::std::vec::Vec<i32>,
    with_service_area: service_area: ::std::vec::Vec<i32>,
    with_video_categories: video_categories: ::std::vec::Vec<i32>,
});

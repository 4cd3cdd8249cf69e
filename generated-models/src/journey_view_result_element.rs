// @generated from the schema "JourneyViewResultElement"; changes made here are lost at the next generation

/// The schema `JourneyViewResultElement`.
pub struct JourneyViewResultElement {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `metrics`: `JourneyViewResultMetrics`, read-only.
    pub metrics: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewResultMetrics>,
    >,
    /// `followedBy`: `array of JourneyViewResultLink`, read-only.
    #[doc(alias = "followedBy")]
    pub followed_by: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewResultLink>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewResultElement {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        followed_by: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewResultElement = &<JourneyViewResultElement as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewResultElement",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("metrics", "metrics", 2),
            ("followedBy", "followed_by", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.metrics, &E.followed_by, &E.self_uri],
    }
};

crate::runtime::model!(JourneyViewResultElement);

crate::runtime::setters!(JourneyViewResultElement {
    with_id: id: ::std::string::String,
    with_metrics: metrics: ::std::boxed::Box<crate::JourneyViewResultMetrics>,
    with_followed_by: followed_by: ::std::vec::Vec<crate::JourneyViewResultLink>,
    with_self_uri: self_uri: ::std::string::String,
});

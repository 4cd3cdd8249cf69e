// @generated from the schema "ArticleContentBody"; changes made here are lost at the next generation

/// The schema `ArticleContentBody`.
pub struct ArticleContentBody {
    /// `locationUrl`: `string`, read-only.
    #[doc(alias = "locationUrl")]
    pub location_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArticleContentBody {
    const EMPTY: Self = Self {
        location_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArticleContentBody = &<ArticleContentBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArticleContentBody",
        empty: E,
        extra: &E.extra,
        properties: &[("locationUrl", "location_url", 2)],
        fields: &[&E.location_url],
    }
};

crate::runtime::model!(ArticleContentBody);

crate::runtime::setters!(ArticleContentBody {
    with_location_url: location_url: ::std::string::String,
});

// @generated from the schema "TopicDuration"; changes made here are lost at the next generation

/// The schema `TopicDuration`.
pub struct TopicDuration {
    /// `totalMilliseconds`: `integer (int64)`, read-only.
    #[doc(alias = "totalMilliseconds")]
    pub total_milliseconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TopicDuration {
    const EMPTY: Self = Self {
        total_milliseconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TopicDuration = &<TopicDuration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TopicDuration",
        empty: E,
        extra: &E.extra,
        properties: &[("totalMilliseconds", "total_milliseconds", 2)],
        fields: &[&E.total_milliseconds],
    }
};

crate::runtime::model!(TopicDuration);

crate::runtime::setters!(TopicDuration {
    with_total_milliseconds: total_milliseconds: i64,
});

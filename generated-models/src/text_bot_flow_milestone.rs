// @generated from the schema "TextBotFlowMilestone"; changes made here are lost at the next generation

/// The schema `TextBotFlowMilestone`.
pub struct TextBotFlowMilestone {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateReached`: `string (date-time)`, required.
    #[doc(alias = "dateReached")]
    pub date_reached: ::std::option::Option<crate::runtime::DateTime>,
    /// `sequence`: `integer (int64)`, required.
    pub sequence: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotFlowMilestone {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        date_reached: ::std::option::Option::None,
        sequence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotFlowMilestone = &<TextBotFlowMilestone as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotFlowMilestone",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("dateReached", "date_reached", 1),
            ("sequence", "sequence", 1),
        ],
        fields: &[&E.id, &E.date_reached, &E.sequence],
    }
};

crate::runtime::model!(TextBotFlowMilestone);

crate::runtime::setters!(TextBotFlowMilestone {
    with_id: id: ::std::string::String,
    with_date_reached: date_reached: crate::runtime::DateTime,
    with_sequence: sequence: i64,
});

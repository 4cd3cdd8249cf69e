// @generated from the schema "JourneyAction"; changes made here are lost at the next generation

/// Something that the platform offered a customer during a visit.
///
/// The schema `JourneyAction`.
pub struct JourneyAction {
    /// The id of the offer.
    ///
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// The rule that the offer was made by.
    ///
    /// `actionMap`: `JourneyActionMap`, required.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<::std::boxed::Box<crate::JourneyActionMap>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        action_map: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAction = &<JourneyAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAction",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("actionMap", "action_map", 1)],
        fields: &[&E.id, &E.action_map],
    }
};

crate::runtime::model!(JourneyAction);

crate::runtime::setters!(JourneyAction {
    with_id: id: ::std::string::String,
    with_action_map: action_map: ::std::boxed::Box<crate::JourneyActionMap>,
});

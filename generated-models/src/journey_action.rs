// @generated from the schema "JourneyAction"; changes made here are lost at the next generation

/// Something that the platform offered a customer during a visit.
///
/// The schema `JourneyAction`.
#[repr(C)]
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

crate::runtime::model!(JourneyAction "JourneyAction" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        action_map: ::std::boxed::Box<crate::JourneyActionMap> = "actionMap" 1 with_action_map,
    )
});

//! The trait of all models.

use crate::runtime::erased::{self, Fields, ModelMut, ModelRef};
use crate::runtime::lenient::{self, Lenient};
use crate::runtime::path::Context;
use crate::runtime::schema::{PropertyTexts, Schema};
use crate::runtime::value::View;
use crate::runtime::walk::Missing;
use crate::runtime::{Any, Error, Extra, decode, json, walk};

/// A model: a struct for a schema of the spec that has properties. [`Schema::of`] describes it.
///
/// # Safety
/// The type is a `repr(C)` struct with exactly these fields in this order: `Option<T>` for every `T` of
/// [`Model::Fields`], and an [`Extra`]. `describe` returns [`hidden::describe`] of the type itself.
///
/// [`hidden::describe`]: crate::runtime::hidden::describe
#[allow(unsafe_code)]
pub unsafe trait Model: Sized + Send + Sync + 'static {
    /// The model without any property.
    const EMPTY: Self = erased::empty();

    #[doc(hidden)]
    type Fields: Fields;

    #[doc(hidden)]
    const NAME: &'static str;

    #[doc(hidden)]
    const PROPERTIES: &'static [PropertyTexts];

    #[doc(hidden)]
    fn describe() -> &'static Schema;

    /// Reads a model from JSON text.
    ///
    /// # Errors
    /// If the text is no JSON, or a value has the wrong type; the message names the path and the place.
    fn from_json(json: impl AsRef<[u8]>) -> Result<Self, Error> {
        let mut model = Self::EMPTY;
        decode::json_model(ModelMut::of(&mut model), json.as_ref())?;
        Ok(model)
    }

    /// Reads a model from JSON text of which parts may have the wrong type. A property that cannot be read is set
    /// aside in the `extra` of its model under its name, so that writing the model gives the original value again.
    ///
    /// # Errors
    /// If the text is no JSON, or its root is no object.
    fn from_json_lenient(json: impl AsRef<[u8]>) -> Result<Lenient<Self>, Error> {
        lenient::from_slice(json.as_ref(), &Context::default())
    }

    /// Writes the model as JSON text.
    ///
    /// # Errors
    /// If a number is not finite.
    fn to_json(&self) -> Result<String, Error> {
        json::to_string(View::Model(ModelRef::of(self)))
    }

    /// Writes the model as the bytes of JSON text.
    ///
    /// # Errors
    /// If a number is not finite.
    fn to_vec(&self) -> Result<Vec<u8>, Error> {
        json::to_vec(View::Model(ModelRef::of(self)))
    }

    /// Makes the model say `null` for a property, which clears it on the server when sent with PATCH. The field
    /// becomes `None`; setting it afterwards wins.
    ///
    /// Returns `false`, and does nothing, if the reference is not one to a property of this very model.
    ///
    /// ```text
    /// participant.set_null(|p| &p.wrapup);
    /// ```
    fn set_null<T>(&mut self, field: impl FnOnce(&Self) -> &Option<T>) -> bool {
        let offset = std::ptr::from_ref(field(self))
            .addr()
            .wrapping_sub(ModelRef::of(self).addr());
        set_null(ModelMut::of(self), offset)
    }

    /// Whether the model says `null` for a property; see [`Model::set_null`].
    fn is_null<T>(&self, field: impl FnOnce(&Self) -> &Option<T>) -> bool {
        let model = ModelRef::of(self);
        let field = field(self);
        let offset = std::ptr::from_ref(field).addr().wrapping_sub(model.addr());
        field.is_none()
            && model.schema().at_offset(offset).is_some_and(|index| {
                model.extra().get(model.schema().wire_name(index)) == Some(&Any::Null)
            })
    }

    /// Sets a property and returns the model, to chain.
    ///
    /// ```text
    /// let user = User::default().with(|u| &mut u.name, "Ada").with(|u| &mut u.state, State::Active);
    /// ```
    #[must_use]
    fn with<T>(
        mut self,
        field: impl FnOnce(&mut Self) -> &mut Option<T>,
        value: impl Into<T>,
    ) -> Self {
        *field(&mut self) = Some(value.into());
        self
    }

    /// The paths of all properties in the whole tree that the spec requires to be sent and that have no value.
    /// Properties that only the server sets are not demanded. An explicit `null` counts as a value, since it was put
    /// there on purpose.
    fn missing_required(&self) -> Missing {
        walk::missing_required(ModelRef::of(self))
    }
}

/// Writes `null` for the property whose field starts `offset` bytes into the model.
fn set_null(mut model: ModelMut<'_>, offset: usize) -> bool {
    let schema = model.schema();
    let Some(index) = schema.at_offset(offset) else {
        return false;
    };
    model.clear(index);
    model.extra().insert(schema.wire_name(index), Any::Null);
    true
}

/// A model of any type, for walking models by their descriptions: `&dyn AnyModel`.
pub trait AnyModel: Send + Sync {
    /// The description of the model's type.
    fn schema(&self) -> &'static Schema;

    /// The model, for reading by property.
    fn reflect(&self) -> ModelRef<'_>;

    /// The entries that are no property of the model's type.
    fn extra(&self) -> &Extra {
        self.reflect().extra()
    }
}

impl<M: Model> AnyModel for M {
    fn schema(&self) -> &'static Schema {
        M::describe()
    }

    fn reflect(&self) -> ModelRef<'_> {
        ModelRef::of(self)
    }
}

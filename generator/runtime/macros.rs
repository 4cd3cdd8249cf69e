//! The macros that generated code calls, one line for each type.
//!
//! Their functions are `#[inline]` so that they are compiled where they are used: nobody uses 5,000 models, and a build
//! of the crate alone would spend most of its time on those that nobody does.
// Which of them are used depends on the document.
#![allow(unused_macros, unused_imports)]

/// The impls of a model struct, from the list of its fields: see the runtime's documentation.
#[cfg(not(any(feature = "setters", test)))]
macro_rules! model {
    ($model:ident $name:literal $count:literal { $(($(
        $field:ident: $ty:ty = $wire_name:literal $setter:ident $($flag:ident)*,
    )*))* }) => {
        // SAFETY: the struct and the list of its fields are generated from one list, and tests prove that they agree.
        #[allow(unsafe_code)]
        unsafe impl $crate::runtime::Model for $model {
            type Fields = ($(($($ty,)*),)*);
            const NAME: &'static str = $name;
            const PROPERTIES: &'static [$crate::runtime::hidden::PropertyTexts] = &[$($(
                ($wire_name, ::std::stringify!($field), 0 $(| $crate::runtime::hidden::flags::$flag)*),
            )*)*];
            #[inline]
            fn describe() -> &'static $crate::runtime::Schema {
                $crate::runtime::hidden::describe::<Self, $count>()
            }
        }

        $crate::runtime::model_impls!($model);
    };
}

/// As above, with what features and tests add: chained setters, `with_name("x")`, and the proof that the list of fields
/// is that of the struct. Two macros, since even tokens that come to nothing take time in 5,000 models.
#[cfg(any(feature = "setters", test))]
macro_rules! model {
    ($model:ident $name:literal $count:literal { $(($(
        $field:ident: $ty:ty = $wire_name:literal $setter:ident $($flag:ident)*,
    )*))* }) => {
        // SAFETY: the struct and the list of its fields are generated from one list, and tests prove that they agree.
        #[allow(unsafe_code)]
        unsafe impl $crate::runtime::Model for $model {
            type Fields = ($(($($ty,)*),)*);
            const NAME: &'static str = $name;
            const PROPERTIES: &'static [$crate::runtime::hidden::PropertyTexts] = &[$($(
                ($wire_name, ::std::stringify!($field), 0 $(| $crate::runtime::hidden::flags::$flag)*),
            )*)*];
            #[inline]
            fn describe() -> &'static $crate::runtime::Schema {
                $crate::runtime::hidden::describe::<Self, $count>()
            }
        }

        $crate::runtime::model_impls!($model);

        /// Chained setters.
        #[cfg(feature = "setters")]
        #[allow(deprecated)]
        impl $model {
            $($(
                #[doc = ::std::concat!("Sets `", ::std::stringify!($field), "`.")]
                #[must_use]
                pub fn $setter(mut self, value: impl ::std::convert::Into<$ty>) -> Self {
                    self.$field = ::std::option::Option::Some(::std::convert::Into::into(value));
                    self
                }
            )*)*
        }

        #[cfg(test)]
        #[allow(deprecated)]
        const _: () = {
            #[allow(dead_code)]
            fn types(model: &$model) {
                $($( let _: &::std::option::Option<$ty> = &model.$field; )*)*
                let _: &$crate::runtime::Extra = &model.extra;
            }
            $crate::runtime::hidden::check_offsets::<$model, $count>(
                [$($( ::std::mem::offset_of!($model, $field), )*)*],
                ::std::mem::offset_of!($model, extra),
            );
        };
    };
}

/// The impls of a model struct that need no more than its name.
macro_rules! model_impls {
    ($model:ident) => {
        impl $crate::runtime::Value for $model {
            type Shape = $crate::runtime::hidden::OfModel;
        }

        impl ::std::clone::Clone for $model {
            #[inline]
            fn clone(&self) -> Self {
                $crate::runtime::hidden::clone(self)
            }
        }

        impl ::std::default::Default for $model {
            #[inline]
            fn default() -> Self {
                $crate::runtime::hidden::empty()
            }
        }

        impl ::std::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::hidden::debug(self, f)
            }
        }

        impl ::std::cmp::PartialEq for $model {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::hidden::eq(self, other)
            }
        }

        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::hidden::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::hidden::deserialize(deserializer)
            }
        }
    };
}

/// The impls that named JSON values and unions have in common.
macro_rules! value_impls {
    ($value:ident) => {
        impl ::std::clone::Clone for $value {
            #[inline]
            fn clone(&self) -> Self {
                $crate::runtime::hidden::clone_value(self)
            }
        }

        impl ::std::default::Default for $value {
            #[inline]
            fn default() -> Self {
                <Self as $crate::runtime::Value>::blank()
            }
        }

        impl ::std::cmp::PartialEq for $value {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::hidden::eq(self, other)
            }
        }

        impl ::serde::Serialize for $value {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::hidden::serialize_value(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $value {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::hidden::deserialize_value(deserializer)
            }
        }
    };
}

/// The impls of a newtype over any JSON value.
macro_rules! any {
    ($any:ident) => {
        impl $crate::runtime::Value for $any {
            type Shape = $crate::runtime::hidden::OfJson;
        }

        impl $crate::runtime::hidden::Json for $any {
            #[inline]
            fn from_json_value(value: ::serde_json::Value) -> Self {
                Self(value)
            }

            #[inline]
            fn json(&self) -> &::serde_json::Value {
                &self.0
            }

            #[inline]
            fn json_mut(&mut self) -> &mut ::serde_json::Value {
                &mut self.0
            }
        }

        impl ::std::convert::From<::serde_json::Value> for $any {
            #[inline]
            fn from(value: ::serde_json::Value) -> Self {
                Self(value)
            }
        }

        impl ::std::fmt::Debug for $any {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(::std::stringify!($any))
                    .field(&self.0)
                    .finish()
            }
        }

        $crate::runtime::value_impls!($any);
    };
}

/// The impls of a union with a discriminator: its name, the discriminator's name in JSON, the fallback variant, and
/// the variants with the texts that choose them. Several texts may choose the same variant.
macro_rules! union {
    ($union:ident, $property:literal, $other:ident, { $($tag:literal => $variant:ident),* $(,)? }) => {
        impl $crate::runtime::Value for $union {
            type Shape = $crate::runtime::hidden::OfUnion;
        }

        #[allow(unreachable_patterns)]
        impl $crate::runtime::Union for $union {
            const NAME: &'static str = ::std::stringify!($union);
            const TAG: &'static str = $property;

            #[inline]
            fn tag(&self) -> ::std::option::Option<&'static str> {
                match self {
                    $(Self::$variant(_) => ::std::option::Option::Some($tag),)*
                    Self::$other(_) => ::std::option::Option::None,
                }
            }

            #[inline]
            fn blank(tag: ::std::option::Option<&str>) -> Self {
                match tag {
                    $(::std::option::Option::Some($tag) => Self::$variant($crate::runtime::Value::blank()),)*
                    _ => Self::$other($crate::runtime::Value::blank()),
                }
            }

            #[inline]
            fn inner(&self) -> $crate::runtime::View<'_> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::Value::view(value),)*
                    Self::$other(value) => $crate::runtime::Value::view(value),
                }
            }

            #[inline]
            fn inner_slot(&mut self) -> $crate::runtime::hidden::Slot<'_> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::Value::slot(value),)*
                    Self::$other(value) => $crate::runtime::Value::slot(value),
                }
            }
        }

        #[allow(unreachable_patterns)]
        impl ::std::fmt::Debug for $union {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let (name, value) = match self {
                    $(Self::$variant(value) => (::std::stringify!($variant), $crate::runtime::Value::view(value)),)*
                    Self::$other(value) => (::std::stringify!($other), $crate::runtime::Value::view(value)),
                };
                f.debug_tuple(name).field(&value).finish()
            }
        }

        $crate::runtime::value_impls!($union);
    };
}

/// The impls of the plain enum of the values that the spec lists, from its variants and their texts in JSON; `numeric`
/// where they are numbers.
macro_rules! values {
    ($known:ident $($flag:ident)? { $($variant:ident = $text:literal,)* }) => {
        // SAFETY: the enum and the list of its texts are generated from one list, and the generator compares them.
        #[allow(unsafe_code)]
        unsafe impl $crate::runtime::Enum for $known {
            const TEXTS: &'static [&'static str] = &[$($text),*];
            $(const NUMERIC: bool = $crate::runtime::hidden::flags::$flag;)?
        }

        impl ::std::marker::Copy for $known {}

        impl ::std::clone::Clone for $known {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl ::std::cmp::Eq for $known {}

        impl ::std::cmp::PartialEq for $known {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                *self as u16 == *other as u16
            }
        }

        impl ::std::fmt::Debug for $known {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::hidden::debug_known(*self, f)
            }
        }
    };
}

pub(crate) use {any, model, model_impls, union, value_impls, values};
